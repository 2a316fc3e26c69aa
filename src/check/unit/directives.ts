/** Written by script/unit-directives from what systemd says of itself; do not edit. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** The directives of each section of a service unit. */
export const directives: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'Unit',
    words(`
  After AllowIsolate AssertACPower AssertArchitecture AssertCPUFeature AssertCPUPressure AssertCPUs
  AssertCapability AssertControlGroupController AssertCredential AssertDirectoryNotEmpty
  AssertEnvironment AssertFileIsExecutable AssertFileNotEmpty AssertFirstBoot AssertGroup AssertHost
  AssertIOPressure AssertKernelCommandLine AssertKernelModuleLoaded AssertKernelVersion AssertMemory
  AssertMemoryPressure AssertNeedsUpdate AssertOSRelease AssertPathExists AssertPathExistsGlob
  AssertPathIsDirectory AssertPathIsEncrypted AssertPathIsMountPoint AssertPathIsReadWrite
  AssertPathIsSymbolicLink AssertSecurity AssertUser AssertVersion AssertVirtualization Before BindTo
  BindsTo CollectMode ConditionACPower ConditionArchitecture ConditionCPUFeature ConditionCPUPressure
  ConditionCPUs ConditionCapability ConditionControlGroupController ConditionCredential
  ConditionDirectoryNotEmpty ConditionEnvironment ConditionFileIsExecutable ConditionFileNotEmpty
  ConditionFirmware ConditionFirstBoot ConditionGroup ConditionHost ConditionIOPressure
  ConditionKernelCommandLine ConditionKernelModuleLoaded ConditionKernelVersion ConditionMemory
  ConditionMemoryPressure ConditionNeedsUpdate ConditionOSRelease ConditionPathExists
  ConditionPathExistsGlob ConditionPathIsDirectory ConditionPathIsEncrypted ConditionPathIsMountPoint
  ConditionPathIsReadWrite ConditionPathIsSymbolicLink ConditionSecurity ConditionUser
  ConditionVersion ConditionVirtualization Conflicts DefaultDependencies Description Documentation
  FailureAction FailureActionExitStatus IgnoreOnIsolate JobRunningTimeoutSec JobTimeoutAction
  JobTimeoutRebootArgument JobTimeoutSec JoinsNamespaceOf OnFailure OnFailureIsolate OnFailureJobMode
  OnSuccess OnSuccessJobMode PartOf PropagateReloadFrom PropagateReloadTo PropagatesReloadTo
  PropagatesStopTo RebootArgument RefuseManualStart RefuseManualStop ReloadPropagatedFrom Requires
  RequiresMountsFor RequiresOverridable Requisite RequisiteOverridable SourcePath StartLimitAction
  StartLimitBurst StartLimitInterval StartLimitIntervalSec StopPropagatedFrom StopWhenUnneeded
  SuccessAction SuccessActionExitStatus SurviveFinalKillSignal Upholds Wants
`),
  ],
  [
    'Service',
    words(`
  AllowedCPUs AllowedMemoryNodes AmbientCapabilities AppArmorProfile BPFDelegateAttachments
  BPFDelegateCommands BPFDelegateMaps BPFDelegatePrograms BPFProgram BindNetworkInterface BindPaths
  BindReadOnlyPaths BlockIOAccounting BlockIODeviceWeight BlockIOReadBandwidth BlockIOWeight
  BlockIOWriteBandwidth BusName CPUAccounting CPUAffinity CPUPressureThresholdSec CPUPressureWatch
  CPUQuota CPUQuotaPeriodSec CPUSchedulingPolicy CPUSchedulingPriority CPUSchedulingResetOnFork
  CPUShares CPUWeight CacheDirectory CacheDirectoryAccounting CacheDirectoryMode CacheDirectoryQuota
  CapabilityBoundingSet ConfigurationDirectory ConfigurationDirectoryMode CoredumpFilter
  CoredumpReceive DefaultMemoryLow DefaultMemoryMin Delegate DelegateNamespaces DelegateSubgroup
  DeviceAllow DevicePolicy DisableControllers DynamicUser Environment EnvironmentFile ExecCondition
  ExecPaths ExecReload ExecSearchPath ExecStart ExecStartPost ExecStartPre ExecStop ExecStopPost
  ExitType ExtensionDirectories ExtensionImagePolicy ExtensionImages FailureAction
  FileDescriptorStoreMax FileDescriptorStorePreserve FinalKillSignal Group GuessMainPID IOAccounting
  IODeviceLatencyTargetSec IODeviceWeight IOPressureThresholdSec IOPressureWatch IOReadBandwidthMax
  IOReadIOPSMax IOSchedulingClass IOSchedulingPriority IOWeight IOWriteBandwidthMax IOWriteIOPSMax
  IPAccounting IPAddressAllow IPAddressDeny IPCNamespacePath IPEgressFilterPath IPIngressFilterPath
  IgnoreSIGPIPE ImportCredential InaccessibleDirectories InaccessiblePaths KeyringMode KillMode
  KillSignal LimitAS LimitCORE LimitCPU LimitDATA LimitFSIZE LimitLOCKS LimitMEMLOCK LimitMSGQUEUE
  LimitNICE LimitNOFILE LimitNPROC LimitRSS LimitRTPRIO LimitRTTIME LimitSIGPENDING LimitSTACK
  LoadCredential LoadCredentialEncrypted LockPersonality LogExtraFields LogFilterPatterns LogLevelMax
  LogNamespace LogRateLimitBurst LogRateLimitIntervalSec LogsDirectory LogsDirectoryAccounting
  LogsDirectoryMode LogsDirectoryQuota ManagedOOMMemoryPressure ManagedOOMMemoryPressureDurationSec
  ManagedOOMMemoryPressureLimit ManagedOOMPreference ManagedOOMSwap MemoryAccounting
  MemoryDenyWriteExecute MemoryHigh MemoryKSM MemoryLimit MemoryLow MemoryMax MemoryMin
  MemoryPressureThresholdSec MemoryPressureWatch MemorySwapMax MemoryZSwapMax MemoryZSwapWriteback
  MountAPIVFS MountFlags MountImagePolicy MountImages NFTSet NUMAMask NUMAPolicy NetworkNamespacePath
  Nice NoExecPaths NoNewPrivileges NonBlocking NotifyAccess OOMPolicy OOMScoreAdjust OpenFile PAMName
  PIDFile PassEnvironment PermissionsStartOnly Personality PrivateBPF PrivateDevices PrivateIPC
  PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
  ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules
  ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyDirectories ReadOnlyPaths
  ReadWriteDirectories ReadWritePaths RebootArgument ReloadSignal RemainAfterExit RemoveIPC Restart
  RestartForceExitStatus RestartKillSignal RestartMaxDelaySec RestartMode RestartPreventExitStatus
  RestartSec RestartSteps RestrictAddressFamilies RestrictFileSystems RestrictNamespaces
  RestrictNetworkInterfaces RestrictRealtime RestrictSUIDSGID RootDirectory RootDirectoryStartOnly
  RootEphemeral RootHash RootHashSignature RootImage RootImageOptions RootImagePolicy RootMStack
  RootVerity RuntimeDirectory RuntimeDirectoryMode RuntimeDirectoryPreserve RuntimeMaxSec
  RuntimeRandomizedExtraSec SELinuxContext SecureBits SendSIGHUP SendSIGKILL SetCredential
  SetCredentialEncrypted SetLoginEnvironment Slice SmackProcessLabel SocketBindAllow SocketBindDeny
  Sockets StandardError StandardInput StandardInputData StandardInputText StandardOutput
  StartLimitAction StartLimitBurst StartLimitInterval StartupAllowedCPUs StartupAllowedMemoryNodes
  StartupBlockIOWeight StartupCPUShares StartupCPUWeight StartupIOWeight StartupMemoryHigh
  StartupMemoryLow StartupMemoryMax StartupMemorySwapMax StartupMemoryZSwapMax StateDirectory
  StateDirectoryAccounting StateDirectoryMode StateDirectoryQuota SuccessExitStatus
  SupplementaryGroups SyslogFacility SyslogIdentifier SyslogLevel SyslogLevelPrefix
  SystemCallArchitectures SystemCallErrorNumber SystemCallFilter SystemCallLog TTYColumns TTYPath
  TTYReset TTYRows TTYVHangup TTYVTDisallocate TasksAccounting TasksMax TemporaryFileSystem
  TimeoutAbortSec TimeoutCleanSec TimeoutSec TimeoutStartFailureMode TimeoutStartSec
  TimeoutStopFailureMode TimeoutStopSec TimerSlackNSec Type UMask USBFunctionDescriptors
  USBFunctionStrings UnsetEnvironment User UserNamespacePath UtmpIdentifier UtmpMode WatchdogSec
  WatchdogSignal WorkingDirectory
`),
  ],
  [
    'Install',
    words(`
  Alias Also DefaultInstance RequiredBy UpheldBy WantedBy
`),
  ],
]);

/** Directives whose value is a boolean. */
export const booleanDirectives: ReadonlySet<string> = words(`
  AllowIsolate BlockIOAccounting CPUAccounting CPUSchedulingResetOnFork DefaultDependencies
  DynamicUser GuessMainPID IOAccounting IPAccounting IgnoreOnIsolate IgnoreSIGPIPE LockPersonality
  MemoryAccounting MemoryDenyWriteExecute NoNewPrivileges NonBlocking OnFailureIsolate
  PermissionsStartOnly PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivateTmp PrivateUsers
  ProtectClock ProtectControlGroups ProtectHostname ProtectKernelLogs ProtectKernelModules
  ProtectKernelTunables RefuseManualStart RefuseManualStop RemainAfterExit RemoveIPC RestrictRealtime
  RestrictSUIDSGID RootDirectoryStartOnly SendSIGHUP SendSIGKILL StopWhenUnneeded SyslogLevelPrefix
  TTYReset TTYVHangup TTYVTDisallocate TasksAccounting
`);

import type { Rule } from '../rule.js';
import { bundleFile } from './bundle-file.js';
import { configArgs } from './config-args.js';
import { configCapabilities } from './config-capabilities.js';
import { configHooks } from './config-hooks.js';
import { configJson } from './config-json.js';
import { configKeyCase } from './config-key-case.js';
import { configMountOwner } from './config-mount-owner.js';
import { configMountPoint } from './config-mount-point.js';
import { configMountRbind } from './config-mount-rbind.js';
import { configMountRun } from './config-mount-run.js';
import { configMountSource } from './config-mount-source.js';
import { configMountState } from './config-mount-state.js';
import { configNetwork } from './config-network.js';
import { configNotTemplate } from './config-not-template.js';
import { configPlaceholder } from './config-placeholder.js';
import { configRoot } from './config-root.js';
import { configSchema } from './config-schema.js';
import { configStale } from './config-stale.js';
import { configTemplateMissing } from './config-template-missing.js';
import { configTerminal } from './config-terminal.js';
import { configUser } from './config-user.js';
import { configVolume } from './config-volume.js';
import { dockerfileDocs } from './dockerfile-docs.js';
import { dockerfileGit } from './dockerfile-git.js';
import { dockerfileMaintainer } from './dockerfile-maintainer.js';
import { dockerfileSourceMissing } from './dockerfile-source-missing.js';
import { dockerfileSyntax } from './dockerfile-syntax.js';
import { dockerignored } from './dockerignored.js';
import { exportAtomic } from './export-atomic.js';
import { exportNotCopied } from './export-not-copied.js';
import { exportUnit } from './export-unit.js';
import { exportUsr } from './export-usr.js';
import { exportsAdd } from './exports-add.js';
import { exportsMisspelled } from './exports-misspelled.js';
import { exportsSlash } from './exports-slash.js';
import { gitUncommitted } from './git-uncommitted.js';
import { installRefused } from './install-refused.js';
import { labelArchitecture } from './label-architecture.js';
import { labelCase } from './label-case.js';
import { labelEmpty } from './label-empty.js';
import { labelInherited } from './label-inherited.js';
import { labelMissing } from './label-missing.js';
import { labelRecommended } from './label-recommended.js';
import { labelUninstallMissing } from './label-uninstall-missing.js';
import { labelValue } from './label-value.js';
import { labelVariable } from './label-variable.js';
import { manifestInvalid } from './manifest-invalid.js';
import { manifestMissing } from './manifest-missing.js';
import { quadletNoService } from './quadlet-no-service.js';
import { quadletSetting } from './quadlet-setting.js';
import { renameUnknown } from './rename-unknown.js';
import { serviceDirective } from './service-directive.js';
import { serviceEnvironmentFile } from './service-environment-file.js';
import { serviceExecStart } from './service-exec-start.js';
import { serviceExecStop } from './service-exec-stop.js';
import { serviceInstall } from './service-install.js';
import { servicePidfile } from './service-pidfile.js';
import { serviceSyntax } from './service-syntax.js';
import { serviceTemplateMissing } from './service-template-missing.js';
import { serviceWorkingDirectory } from './service-working-directory.js';
import { tmpfilesAccount } from './tmpfiles-account.js';
import { tmpfilesSyntax } from './tmpfiles-syntax.js';
import { variableInvalid } from './variable-invalid.js';
import { variableReserved } from './variable-reserved.js';
import { variableUndefined } from './variable-undefined.js';
import { variableUnused } from './variable-unused.js';

/** Every rule, in the order in which pages and reports show them. */
export const rules: readonly Rule[] = [
  labelMissing,
  labelRecommended,
  labelEmpty,
  labelValue,
  labelInherited,
  labelCase,
  labelVariable,
  labelUninstallMissing,
  labelArchitecture,
  configTemplateMissing,
  configNotTemplate,
  serviceTemplateMissing,
  manifestMissing,
  exportNotCopied,
  gitUncommitted,
  dockerfileSyntax,
  dockerfileSourceMissing,
  exportsMisspelled,
  exportsSlash,
  exportsAdd,
  dockerignored,
  dockerfileGit,
  dockerfileMaintainer,
  dockerfileDocs,
  manifestInvalid,
  variableUndefined,
  variableInvalid,
  variableReserved,
  variableUnused,
  renameUnknown,
  installRefused,
  configJson,
  configRoot,
  configTerminal,
  configCapabilities,
  configSchema,
  configKeyCase,
  configNetwork,
  configStale,
  configMountRbind,
  configMountState,
  configMountRun,
  configMountSource,
  configMountPoint,
  configMountOwner,
  configVolume,
  configHooks,
  configArgs,
  configPlaceholder,
  configUser,
  serviceSyntax,
  serviceDirective,
  serviceExecStart,
  serviceExecStop,
  serviceWorkingDirectory,
  serviceEnvironmentFile,
  serviceInstall,
  servicePidfile,
  tmpfilesSyntax,
  tmpfilesAccount,
  exportAtomic,
  exportUnit,
  exportUsr,
  bundleFile,
  quadletSetting,
  quadletNoService,
];

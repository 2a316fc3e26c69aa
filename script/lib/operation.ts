/** What a client of the artifact service asks for: its own calls, then those of the blob store. */
export type Operation =
  'CreateArtifact' | 'FinalizeArtifact' | 'DeleteArtifact' | 'ListArtifacts' | 'PutBlock' | 'PutBlockList';

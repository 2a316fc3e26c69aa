/** The version of package.json; script/docs writes it here. */
export const version = '0.1.0';

/** A mail file, which the build copies as it is; the import gives its address. */
declare module '*.eml' {
  const url: string;
  export default url;
}

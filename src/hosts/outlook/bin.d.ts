/** The address of a file that is copied beside the program. */
declare module '*.bin' {
  const address: string;
  export default address;
}

/** A file of ours that the build serves from our own server, by its address. */
declare module '*?url' {
  const address: string;
  export default address;
}

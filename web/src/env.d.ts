declare module 'virtual:outlines' {
  const countries: import('./map/countries').Country[];
  export default countries;
}

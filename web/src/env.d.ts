declare module 'virtual:outlines' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const parts: Topology<{ countries: GeometryCollection }>[];
  export default parts;
}

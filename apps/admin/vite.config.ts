import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Start the API with FORDEL_PUBLIC_URL=http://localhost:5173, so that its issuer names this address as its own. */
const api = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  build: {
    outDir: '../../dist/apps/admin',
    emptyOutDir: true,
    rolldownOptions: {
      // The vocabulary only defines things: what a page does not use of it (zod, luxon) stays out of the bundle.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/shared\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\// },
            { name: 'vendor', test: /\/node_modules\// },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': { target: api, ws: true }, '/issuer': api } },
});

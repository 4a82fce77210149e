import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** A plain single page; the host pages under public/ are copied as they are, as a host would write them. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', sourcemap: true, chunkSizeWarningLimit: 800 },
  server: {
    proxy: {
      '/v1': 'http://127.0.0.1:4730',
      '/dev': 'http://127.0.0.1:4730',
      '/elements': 'http://127.0.0.1:4730',
    },
  },
});

import type { MiddlewareHandler } from 'hono';

/**
 * What a page of ours may load: its own files, nothing else, and no script or style written into the page.
 * The map's worker is a file too (`worker-src 'self'`). `data:` images are the small marks in the style sheets.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What comes from the API is data, and stays data if somebody opens its address. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', c.req.path.startsWith('/api') ? DATA_POLICY : PAGE_POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  if (c.req.path.startsWith('/api')) c.header('Cache-Control', 'no-store');
};

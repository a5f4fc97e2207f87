import type { FastifyReply } from 'fastify';

/** Takes the header off that would cut a page off from whoever opened it: Gmail could not see then when the window is closed. */
export function letOpenerWatch(reply: FastifyReply): void {
  reply.raw.removeHeader('cross-origin-opener-policy');
}

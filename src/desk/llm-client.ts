import { setTimeout as wait } from 'node:timers/promises';
import { type ModelRequest, parseAnswer } from '../reading/readers/llm/index.ts';
import { type LlmConfig, LlmError, sendingWords } from './llm-config.ts';
import { answerOf, bodyOf, complaintOf, type Dialect, FULL_DIALECT, retryAfterOf, simpler } from './llm-wire.ts';

/** What a run has taken so far. `estimated`: the server did not count, so some of it was counted from characters. */
export interface LlmUsage {
  readonly calls: number;
  /** Calls that were made again. */
  readonly repeated: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly estimated: boolean;
  /** In the currency of the configured prices; null without prices. */
  readonly cost: number | null;
}

export interface ModelAnswer {
  readonly content: string;
  readonly cut: boolean;
}

/** What became of one call: an answer, or why it is to be made again, and when at the earliest. `reached`: somebody was there. */
type Outcome =
  | { readonly kind: 'answer'; readonly answer: ModelAnswer }
  | { readonly kind: 'again'; readonly why: string; readonly waitMs: number | null; readonly reached: boolean }
  | { readonly kind: 'simpler' };

/** More than any answer; what is larger is cut off. */
const LARGEST_BODY = 8_000_000;
/** Characters a token, on the low side, so that bounds hold before anything has been counted. */
const CHARACTERS_A_TOKEN = 3;
/** An answer that nobody can read is asked for once more, not as often as a call that failed. */
const ASKED_AGAIN = 1;
const LONGEST_BACKOFF_MS = 30_000;

/**
 * Asks one model over the `chat/completions` wire format. Few calls at a time, each with a time-out; what fails for now is tried again, later
 * each time and not before the server allows; what a server does not understand is left out. Nothing is sent beyond the configured bounds.
 */
export class LlmClient {
  private dialect: Dialect = FULL_DIALECT;
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private reserved = 0;
  /** No call before this moment: a server that says "later" to one call means all. */
  private notBefore = 0;
  private announced = false;
  private calls = 0;
  private repeated = 0;
  private tokensIn = 0;
  private tokensOut = 0;
  private estimated = false;

  /** `announce` gets one line that says what is sent where, before the first call. */
  constructor(
    private readonly config: LlmConfig,
    private readonly announce: (line: string) => void,
  ) {}

  get usage(): LlmUsage {
    const { calls, repeated, tokensIn, tokensOut, estimated } = this;
    return { calls, repeated, tokensIn, tokensOut, estimated, cost: this.costOf(tokensIn, tokensOut) };
  }

  /** The model's answer to one request. Throws LlmError where there is none to be had, and the signal's reason when it is aborted. */
  async ask(request: ModelRequest, signal?: AbortSignal): Promise<ModelAnswer> {
    await this.turn();
    try {
      return await this.attempts(request, signal);
    } finally {
      this.running--;
      this.queue.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.running >= this.config.concurrency) await new Promise<void>((go) => this.queue.push(go));
    this.running++;
  }

  private async attempts(request: ModelRequest, signal: AbortSignal | undefined): Promise<ModelAnswer> {
    let failures = 0;
    let unread = 0;
    for (;;) {
      signal?.throwIfAborted();
      const pause = this.notBefore - Date.now();
      if (pause > 0) await wait(pause, undefined, { ...(signal && { signal }) });
      const outcome = await this.bounded(request, signal);
      if (outcome.kind === 'simpler') continue;
      if (outcome.kind === 'answer') {
        if (unread >= ASKED_AGAIN || parseAnswer(outcome.answer.content).claims !== null) return outcome.answer;
        unread++;
        this.repeated++;
        continue;
      }
      if (failures >= this.config.retries)
        throw new LlmError(
          `${this.config.url}: no answer after ${failures + 1} ${failures ? 'calls' : 'call'} (${outcome.why})`,
          outcome.reached ? 'report' : 'run',
        );
      this.delay(outcome, failures);
      failures++;
      this.repeated++;
    }
  }

  private delay({ why, waitMs }: Extract<Outcome, { kind: 'again' }>, failures: number): void {
    const { backoffMs, longestWaitMs, url } = this.config;
    if (waitMs !== null && waitMs > longestWaitMs)
      throw new LlmError(
        `${url}: asks to wait ${Math.ceil(waitMs / 1000)} s (${why}); longer than ${Math.ceil(longestWaitMs / 1000)} s is not waited for`,
      );
    // Calls that failed together should not come back together.
    const backoff = Math.min(backoffMs * 2 ** failures, LONGEST_BACKOFF_MS) * (0.5 + Math.random() / 2);
    this.notBefore = Math.max(this.notBefore, Date.now() + (waitMs ?? backoff));
  }

  /** One call, if it fits in what is left. */
  private async bounded(request: ModelRequest, signal: AbortSignal | undefined): Promise<Outcome> {
    const { dialect } = this;
    const body = bodyOf(request, this.config, dialect);
    const tokens = Math.ceil(body.length / CHARACTERS_A_TOKEN);
    const need = tokens + this.config.answerTokens;
    const { mostTokens, mostCost } = this.config;
    const spent = this.tokensIn + this.tokensOut + this.reserved;
    if (spent + need > mostTokens)
      throw new LlmError(
        `Stopped before call ${this.calls + 1}: it could take the run beyond ${mostTokens.toLocaleString('en')} tokens (GROUNDWIRE_LLM_MAX_TOKENS)`,
      );
    // What is under way may be answered at full length: all of it is priced as output, which is the dearer.
    const most = this.costOf(this.tokensIn + tokens, this.tokensOut + this.reserved + this.config.answerTokens);
    if (mostCost !== null && most !== null && most > mostCost)
      throw new LlmError(
        `Stopped before call ${this.calls + 1}: it could take the run beyond a cost of ${mostCost} (GROUNDWIRE_LLM_MAX_COST)`,
      );
    if (!this.announced) {
      this.announced = true;
      this.announce(sendingWords(this.config));
    }
    this.calls++;
    this.reserved += need;
    try {
      return await this.call(body, tokens, dialect, signal);
    } finally {
      this.reserved -= need;
    }
  }

  private async call(
    body: string,
    tokens: number,
    dialect: Dialect,
    signal: AbortSignal | undefined,
  ): Promise<Outcome> {
    const { url, key, timeoutMs } = this.config;
    const timeout = AbortSignal.timeout(timeoutMs);
    let response: Response | null = null;
    let text: string;
    try {
      response = await fetch(`${url}/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
        body,
        // Text goes where it was said to go, not where a server points.
        redirect: 'error',
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      });
      text = await textOf(response);
    } catch (error) {
      signal?.throwIfAborted();
      // A server that was too slow may have counted all the same.
      if (timeout.aborted) this.count(tokens, 0, true);
      return {
        kind: 'again',
        why: timeout.aborted ? `nothing within ${timeoutMs} ms` : causeOf(error),
        waitMs: null,
        reached: timeout.aborted || response !== null,
      };
    }
    return response.ok ? this.answered(text, tokens) : this.refused(response, text, dialect);
  }

  private answered(text: string, tokens: number): Outcome {
    const answer = answerOf(text);
    if (!answer)
      return {
        kind: 'again',
        why: `no chat completion: ${this.redacted(complaintOf(text)) || 'an empty body'}`,
        waitMs: null,
        reached: true,
      };
    const { content, cut, tokensIn, tokensOut } = answer;
    const out = tokensOut ?? Math.ceil((content?.length ?? 0) / CHARACTERS_A_TOKEN);
    this.count(tokensIn ?? tokens, out, tokensIn === null || tokensOut === null);
    return { kind: 'answer', answer: { content: content ?? '', cut } };
  }

  private refused(response: Response, text: string, dialect: Dialect): Outcome {
    const { status } = response;
    const complaint = this.redacted(complaintOf(text));
    const why = `HTTP ${status}${complaint ? `: ${complaint}` : ''}`;
    if (status === 400 || status === 422 || status >= 500) {
      // Another call may have learned it in the meantime.
      if (this.dialect !== dialect) return { kind: 'simpler' };
      const next = simpler(dialect, status, complaint);
      if (next) {
        this.dialect = next;
        return { kind: 'simpler' };
      }
    }
    if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500)
      return { kind: 'again', why, waitMs: retryAfterOf(response.headers, Date.now()), reached: true };
    // What a server cannot take may be this report's length; who may not ask, or asks at the wrong door, may not ask again.
    throw new LlmError(
      `${this.config.url}: ${why}`,
      status === 400 || status === 413 || status === 422 ? 'report' : 'run',
    );
  }

  private count(tokensIn: number, tokensOut: number, estimated: boolean): void {
    this.tokensIn += tokensIn;
    this.tokensOut += tokensOut;
    this.estimated ||= estimated;
  }

  private costOf(tokensIn: number, tokensOut: number): number | null {
    const { price } = this.config;
    return price && (tokensIn * price.in + tokensOut * price.out) / 1_000_000;
  }

  /** Servers repeat keys in their complaints. */
  private redacted(words: string): string {
    const { key } = this.config;
    return key ? words.replaceAll(key, '…') : words;
  }
}

async function textOf(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LARGEST_BODY) break;
  }
  return text + decoder.decode();
}

/** fetch hides what went wrong one level down: `ECONNREFUSED 127.0.0.1:8080`. */
function causeOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string };
  return [cause?.code, cause?.message || message].filter(Boolean).join(' ') || 'the connection failed';
}

const primes = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && Array.from({ length: n }, (_, d) => d).every((d) => d < 2 || n % d !== 0),
);
/** The first 32 bits behind the point, of which the constants of FIPS 180-4 are made. */
const fraction = (value: number): number => ((value % 1) * 2 ** 32) | 0;
const constants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 of bytes that come in pieces (FIPS 180-4). The browser's own takes a file as a whole, and none at all from a page
 * that is reached by http, as pages of an inner network are.
 */
export class Sha256 {
  private readonly state = Int32Array.from(start);
  private readonly words = new Int32Array(64);
  private readonly block = new Uint8Array(64);
  private length = 0;

  /** Takes the next piece. */
  update(piece: Uint8Array): this {
    let at = 0;
    while (at < piece.length) {
      const inside = this.length % 64;
      const some = Math.min(64 - inside, piece.length - at);
      this.block.set(piece.subarray(at, at + some), inside);
      at += some;
      this.length += some;
      if (inside + some === 64) this.turn();
    }
    return this;
  }

  /** The hash of all pieces, in hexadecimal. */
  digest(): string {
    const bits = this.length * 8;
    const tail = new Uint8Array(((119 - (this.length % 64)) % 64) + 9);
    tail[0] = 0x80;
    const view = new DataView(tail.buffer);
    view.setUint32(tail.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(tail.length - 4, bits >>> 0);
    this.update(tail);
    return [...this.state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private turn(): void {
    const { words, state } = this;
    const view = new DataView(this.block.buffer);
    for (let n = 0; n < 16; n += 1) words[n] = view.getInt32(n * 4);
    for (let n = 16; n < 64; n += 1) {
      const [w2, w15] = [words[n - 2] as number, words[n - 15] as number];
      const s0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
      const s1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
      words[n] = ((words[n - 16] as number) + s0 + (words[n - 7] as number) + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let n = 0; n < 64; n += 1) {
      const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (constants[n] as number) + (words[n] as number)) | 0;
      const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, n) => {
      state[n] = ((state[n] as number) + word) | 0;
    });
  }
}

/** Keeps the beginning and the end of a text of any length, so that a program's output cannot fill the memory. */
export class BoundedText {
  private head = Buffer.alloc(0);
  private tail = Buffer.alloc(0);
  private dropped = 0;

  /** @param half bytes kept of each end. */
  constructor(private readonly half = 32 * 1024) {}

  add(chunk: Buffer): void {
    const room = Math.max(0, this.half - this.head.length);
    this.head = Buffer.concat([this.head, chunk.subarray(0, room)]);
    const rest = Buffer.concat([this.tail, chunk.subarray(room)]);
    this.tail = rest.subarray(Math.max(0, rest.length - this.half));
    this.dropped += rest.length - this.tail.length;
  }

  toString(): string {
    const gap = this.dropped === 0 ? '' : `\n[${this.dropped} bytes left out]\n`;
    return `${this.head.toString('utf8')}${gap}${this.tail.toString('utf8')}`;
  }
}

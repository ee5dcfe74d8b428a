package org.ctfdesk.excel.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses what is written while more of it is being made: half the time of an export would else be spent waiting. What
 * comes out is the middle of a deflate stream, ending on a whole byte, so that a beginning and an end can be put around it.
 */
final class BackgroundDeflater extends OutputStream {
    private static final int WAITING = 16;
    private static final byte[] END = {};

    private final OutputStream out;
    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private BlockingQueue<byte[]> blocks;
    private Thread worker;
    private volatile IOException failed;
    private long size;
    private long packedSize;
    private boolean closed;

    BackgroundDeflater(OutputStream out, int level) {
        this.out = out;
        this.deflater = new Deflater(level, true);
    }

    /** Says, before anything is written, that it would be in vain to look for repetitions in it. */
    void expectNoRepetition() {
        deflater.setStrategy(Deflater.HUFFMAN_ONLY);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return;
        }
        size += length;
        if (worker == null) {
            blocks = new ArrayBlockingQueue<>(WAITING);
            worker = Thread.ofPlatform().daemon().name("deflater").start(this::work);
        }
        put(Arrays.copyOfRange(bytes, from, from + length));
    }

    private void put(byte[] block) throws IOException {
        try {
            blocks.put(block);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Ticker.Cancelled();
        }
    }

    private void work() {
        try {
            for (var block = blocks.take(); block != END; block = blocks.take()) {
                if (failed == null) {
                    deflate(block);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void deflate(byte[] block) {
        try {
            crc.update(block);
            deflater.setInput(block);
            while (!deflater.needsInput()) {
                drain(Deflater.NO_FLUSH);
            }
        } catch (IOException wrong) {
            failed = wrong;
        }
    }

    private int drain(int flush) throws IOException {
        var length = deflater.deflate(packed, 0, packed.length, flush);
        out.write(packed, 0, length);
        packedSize += length;
        return length;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            if (worker != null) {
                put(END);
                worker.join();
            }
            while (failed == null && drain(Deflater.SYNC_FLUSH) == packed.length) {
                // until all is out
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Ticker.Cancelled();
        } finally {
            deflater.end();
        }
        if (failed != null) {
            throw failed;
        }
    }

    /** Bytes that came in; known once closed, as is the rest. */
    long size() {
        return size;
    }

    long packedSize() {
        return packedSize;
    }

    long crc() {
        return crc.getValue();
    }
}

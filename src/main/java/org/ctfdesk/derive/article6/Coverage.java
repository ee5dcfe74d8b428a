package org.ctfdesk.derive.article6;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Numbers that were seen, kept as blocks that do not touch. */
public final class Coverage {
    /** First number of each block to its last. */
    private final TreeMap<Long, Long> blocks = new TreeMap<>();

    /** Numbers that follow each other, from the first to the last one. */
    public record Block(long first, long last) {
        /** How many numbers it holds. */
        public long count() {
            return last - first + 1;
        }
    }

    /** Adds a block, and says how many of its numbers had not been seen. */
    public long add(long first, long last) {
        var fresh = last - first + 1;
        var from = first;
        var to = last;
        var before = blocks.floorEntry(first);
        if (before != null && before.getValue() >= first) {
            from = before.getKey();
        }
        for (var block = blocks.ceilingEntry(from); block != null && block.getKey() <= last; block = blocks.ceilingEntry(from)) {
            fresh -= Math.min(last, block.getValue()) - Math.max(first, block.getKey()) + 1;
            to = Math.max(to, block.getValue());
            blocks.remove(block.getKey());
        }
        blocks.put(from, to);
        return fresh;
    }

    /** The same numbers, to be added to apart. */
    Coverage copied() {
        var copy = new Coverage();
        copy.blocks.putAll(blocks);
        return copy;
    }

    /** How many numbers of a block were seen. */
    public long count(long first, long last) {
        var seen = 0L;
        var before = blocks.floorKey(first);
        for (var block : blocks.tailMap(before == null ? first : before, true).entrySet()) {
            if (block.getKey() > last) {
                break;
            }
            seen += Math.max(0, Math.min(last, block.getValue()) - Math.max(first, block.getKey()) + 1);
        }
        return seen;
    }

    /** The numbers of a block that were not seen, in ascending blocks. */
    public List<Block> unseen(long first, long last) {
        var unseen = new ArrayList<Block>();
        var next = first;
        var before = blocks.floorKey(first);
        for (var block : blocks.tailMap(before == null ? first : before, true).entrySet()) {
            if (block.getKey() > last) {
                break;
            }
            if (block.getKey() > next) {
                unseen.add(new Block(next, block.getKey() - 1));
            }
            next = Math.max(next, block.getValue() + 1);
        }
        if (next <= last) {
            unseen.add(new Block(next, last));
        }
        return unseen;
    }
}

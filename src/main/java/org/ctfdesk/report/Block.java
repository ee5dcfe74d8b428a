package org.ctfdesk.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a repeated part, in the Party's order. Replacing one of thousands copies an array of references and
 * shares the rest, the index of ids included.
 */
public final class Block {
    public static final Block EMPTY = new Block(new Item[0], Map.of(), 0);

    private final Item[] items;
    private final Map<String, Integer> positions;
    /** The highest number among the ids, those taken out included; looked for when it is first asked for, -1 until then. */
    private volatile int highest;

    private Block(Item[] items, Map<String, Integer> positions, int highest) {
        this.items = items;
        this.positions = positions;
        this.highest = highest;
    }

    /**
     * A block of these items.
     *
     * @throws IllegalArgumentException where two have the same id
     */
    public static Block of(Collection<Item> items) {
        if (items.isEmpty()) {
            return EMPTY;
        }
        var positions = new HashMap<String, Integer>(items.size() * 2);
        for (var item : items) {
            if (positions.put(item.id(), positions.size()) != null) {
                throw new IllegalArgumentException("Two items are called \"" + item.id() + "\".");
            }
        }
        return new Block(items.toArray(Item[]::new), positions, -1);
    }

    /** The items in order; unmodifiable, without a copy. */
    public List<Item> items() {
        return Collections.unmodifiableList(Arrays.asList(items));
    }

    public int size() {
        return items.length;
    }

    public boolean isEmpty() {
        return items.length == 0;
    }

    /** The item of that id; nothing where there is none. */
    public Optional<Item> item(String id) {
        var position = positions.get(id);
        return position == null ? Optional.empty() : Optional.of(items[position]);
    }

    /** Where the item stands, from 0; -1 where there is none. */
    public int indexOf(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** True where the other block has the items of these ids in the same order. */
    public boolean hasItemsOf(Block other) {
        return positions == other.positions || items.length == other.items.length && positions.equals(other.positions);
    }

    /** This block with that item in place of the one with its id, or at the end. */
    public Block with(Item item) {
        var position = positions.get(item.id());
        if (position == null) {
            return inserted(items.length, List.of(item));
        }
        if (items[position].equals(item)) {
            return this;
        }
        var changed = items.clone();
        changed[position] = item;
        return new Block(changed, positions, highest);
    }

    /** The same with many items at once: what was not there is put at the end, in their order. */
    Block with(Collection<Item> many) {
        var changed = items.clone();
        var more = new ArrayList<Item>();
        var isSame = true;
        for (var item : many) {
            var position = positions.get(item.id());
            if (position == null) {
                more.add(item);
            } else if (!items[position].equals(item)) {
                changed[position] = item;
                isSame = false;
            }
        }
        return (isSame ? this : new Block(changed, positions, highest)).inserted(items.length, more);
    }

    /** This block with more items before position {@code at}. */
    public Block inserted(int at, List<Item> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(items());
        all.addAll(Math.clamp(at, 0, all.size()), more);
        var block = of(all);
        return new Block(block.items, block.positions, Math.max(highest(), block.highest()));
    }

    /** The block without those items; the others keep their ids and order. */
    public Block without(Set<String> ids) {
        var kept = items().stream().filter(item -> !ids.contains(item.id())).toList();
        if (kept.size() == items.length) {
            return this;
        }
        var others = of(kept);
        return new Block(others.items, others.positions, highest());
    }

    /** An id that no item has, nor one that was taken out since the file was opened: one more than the highest number. */
    public String nextId() {
        return Integer.toString(highest() + 1);
    }

    private int highest() {
        if (highest < 0) {
            highest = highest(items);
        }
        return highest;
    }

    private static int highest(Item[] items) {
        var found = 0;
        for (var item : items) {
            if (!item.id().isEmpty() && item.id().length() < 10 && item.id().chars().allMatch(c -> c >= '0' && c <= '9')) {
                found = Math.max(found, Integer.parseInt(item.id()));
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Block that && Arrays.equals(items, that.items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }

    @Override
    public String toString() {
        return Arrays.toString(items);
    }
}

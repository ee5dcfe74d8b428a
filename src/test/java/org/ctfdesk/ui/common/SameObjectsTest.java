package org.ctfdesk.ui.common;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each object that stands in both lists is found, wherever it stands; what is equal and another object is not. */
class SameObjectsTest {
    private static final Object A = new Object();
    private static final Object B = new Object();
    private static final Object C = new Object();

    @Test
    void findsWhatStayedAroundWhatCameAndWent() {
        assertArrayEquals(new int[] {0, SameObjects.NONE, 2}, SameObjects.places(List.of(A, B, C), List.of(A, new Object(), C)));
        assertArrayEquals(new int[] {2, 0}, SameObjects.places(List.of(A, B, C), List.of(C, A)));
        assertArrayEquals(new int[] {}, SameObjects.places(List.of(A), List.of()));
    }

    @Test
    void takesEqualObjectsForOthers() {
        assertArrayEquals(new int[] {SameObjects.NONE}, SameObjects.places(List.of(new String("a")), List.of(new String("a"))));
    }

    @Test
    void findsEveryCommonObjectOfAnyTwoLists() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var before = new ArrayList<Object>();
            for (var i = 0; i < random.nextInt(60); i++) {
                before.add(new Object());
            }
            var now = new ArrayList<>(before);
            for (var edit = 0; edit < random.nextInt(12); edit++) {
                var at = random.nextInt(now.size() + 1);
                switch (random.nextInt(3)) {
                    case 0 -> now.add(at, new Object());
                    case 1 -> now.subList(Math.max(0, at - random.nextInt(15)), at).clear();
                    default -> Collections.rotate(now.subList(Math.max(0, at - random.nextInt(15)), at), 3);
                }
            }
            var places = SameObjects.places(before, now);
            var common = new HashSet<>(before);
            common.retainAll(now);
            var seen = new HashSet<Object>();
            for (var i = 0; i < places.length; i++) {
                if (places[i] != SameObjects.NONE) {
                    assertSame(before.get(places[i]), now.get(i));
                    seen.add(now.get(i));
                }
            }
            assertEquals(common, seen, "seed " + seed);
        }
    }
}

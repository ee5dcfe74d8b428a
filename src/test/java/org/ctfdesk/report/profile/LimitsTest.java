package org.ctfdesk.report.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.report.Profile;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void takesTheNearestThatMakesSense() {
        assertEquals(new Limits(0, 0, 100, 1, 0, 0), new Limits(-5, -1, 130, 0, -3, -2));
    }

    @Test
    void beginWithThoseOfTheCatalogue() {
        var profile = Profile.usual(new Party("Utopia", "XUT", true, false), 2026, "Emissions");
        assertEquals(new Limits(25, 15, 10, 2, 80, 1), profile.limits());
        assertEquals(40, profile.with(Limits.USUAL.withJump(40)).with(Ndc.NOT_STATED).limits().jump());
    }
}

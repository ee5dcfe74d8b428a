package org.ctfdesk.form;

import java.util.List;

/** The units that are offered; a Party may write any other. */
public final class Units {
    public static final Kind.Choice KIND = new Kind.Choice(
            "unit",
            List.of("ktCo2Eq", "tCo2Eq", "mtCo2Eq", "perCent", "ktCo2EqPerGdp", "gwh", "mw", "tj", "ha", "thousand", "million",
                    "qualitative"),
            false, true);

    private Units() {}
}

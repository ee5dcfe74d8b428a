package org.ctfdesk.rule.inventory;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** Emissions from international aviation and marine bunker fuels stand outside the totals: MPGs, para. 53. */
public final class BunkersInTotal extends Rule.OfTable {
    private static final Pattern NAMES = Pattern.compile("bunker|aviation|navigation|marine|shipping");

    public BunkersInTotal() {
        super(error("T6-06", mpgs("53")).on(Summary.FORM).applies(MemoItems::withoutRows));
    }

    @Override
    public void check(TableView table, Found found) {
        MemoItems.check(table, NAMES, found);
    }
}

package org.ctfdesk.rule.inventory;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** Precursor gases (CO, NOx, NMVOCs, SOx) stand outside the totals in CO2 equivalents (suspected): MPGs, para. 51. */
public final class PrecursorsInTotal extends Rule.OfTable {
    private static final Pattern NAMES = Pattern.compile("nmvoc|\\bnox\\b|\\bsox\\b|\\bso2\\b|\\bco\\b|carbon monoxide|precursor");

    public PrecursorsInTotal() {
        super(warning("T6-10", mpgs("51")).on(Summary.FORM).applies(MemoItems::withoutRows));
    }

    @Override
    public void check(TableView table, Found found) {
        MemoItems.check(table, NAMES, found);
    }
}

package org.ctfdesk.rule.article6;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Cooperative approaches: Article 6, paragraph 2, decisions 2/CMA.3, 6/CMA.4 and 4/CMA.6. */
public final class Article6Rules {
    public static final List<Rule> ALL = List.of(
            new RowMissing(),
            new FormatPattern(),
            new FieldNotApplicable());

    private Article6Rules() {}
}

package org.ctfdesk.rule.flexibility;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Said;
import org.ctfdesk.rule.Severity;

/** With flexibility the threshold of key categories is no lower than 85 per cent: MPGs, para. 25. */
public final class ThresholdTooLow implements Rule.OfReport {
    private static final BigDecimal LEAST = new BigDecimal("85");
    /** Words of this length hold the figure and little else: an engineering choice. */
    private static final int SHORT = 16;
    private static final BigDecimal GENERAL = new BigDecimal("95");
    private static final Pattern FIGURE = Pattern.compile("(?iU)(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*(?:%|per ?cent)");

    @Override
    public String code() {
        return "F-19";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("25");
    }

    @Override
    public Set<String> forms() {
        return Set.of();
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Provisions.withoutClaim(report, "25");
    }

    @Override
    public void check(Report report, Found found) {
        for (var claim : report.claims()) {
            var figures = FIGURE.matcher(claim.appliesTo()).results()
                    .map(each -> new BigDecimal(each.group(1).replace(',', '.')))
                    .filter(figure -> figure.compareTo(GENERAL) != 0)
                    .toList();
            if (claim.provision().strip().equals("25")) {
                doubt(report, claim.appliesTo(), figures.size()).ifPresent(why -> found.undecided(Provisions.box("25"), why));
            }
            if (claim.provision().strip().equals("25") && isAboutTheThreshold(claim.appliesTo())
                    && figures.size() == 1 && figures.getFirst().compareTo(LEAST) < 0) {
                found.at(Provisions.box("25"), figures.getFirst().toPlainString());
            }
        }
    }

    private static Optional<Doubt.Why> doubt(Report report, String text, int figures) {
        if (!isAboutTheThreshold(text)) {
            return Optional.of(Said.isEnglish(report.profile()) ? Doubt.Why.WORDS : Doubt.Why.NOT_ENGLISH);
        }
        return figures == 1 ? Optional.empty()
                : Optional.of(text.isBlank() ? Doubt.Why.BLANK : figures == 0 ? Doubt.Why.WORDS : Doubt.Why.AMBIGUOUS);
    }

    /** A share in a longer text may be one of something else. */
    private static boolean isAboutTheThreshold(String text) {
        return text.strip().length() <= SHORT || text.toLowerCase(Locale.ROOT).contains("threshold");
    }
}

package org.ctfdesk.rule.wording.cooperation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.remark.Remark;

/**
 * An amount that words call authorized is not ten or a thousand times what an authorization says, nor a part like that, nor has two of
 * its digits exchanged: MPGs, para. 77(d); 2/CMA.3, annex, para. 21(c).
 */
public final class AuthorizedInWordsDiffers extends Rule.OfReport {
    private static final Pattern EQUIVALENT = Pattern.compile("(CO[2₂])[\\s\\u00a0]*-?(?:eq\\.?|éq\\.)");
    private static final int FARTHEST = 3;
    private static final BigInteger LEAST = BigInteger.valueOf(100);

    public AuthorizedInWordsDiffers() {
        super(warning("OWN-224", article6("21(c)")).comparing(Authorizations.FORM).reads(Description.FORM, Methodologies.FORM,
                Progress.FORM, Actions.FORM, Approaches.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var authorized = amounts(report.table(Authorizations.FORM.id()).block(Authorizations.AUTHORIZATION).items(),
                Authorizations.AUTHORIZATION, Authorizations.QUANTITY);
        if (authorized.isEmpty()) {
            return;
        }
        var known = new ArrayList<>(authorized);
        known.add(Outcomes.authorized(report));
        known.add(Outcomes.sum(report, Outcomes.TRANSFERRED));
        known.add(Outcomes.sum(report, List.of(Outcomes.USED)));
        known.addAll(amounts(report.table(Actions.FORM.id()).block("action").items(), "action", "quantity"));
        Stream.concat(Remark.ofTables(report).stream(), Remark.below(report, Progress.FORM).stream())
                .forEach(remark -> FreeText.sentences(EQUIVALENT.matcher(remark.text()).replaceAll("$1eq"))
                        .filter(sentence -> Lexicon.names("authorized", sentence) && !Lexicon.names("a.year", sentence)
                                && !Lexicon.names("at.most", sentence) && !Lexicon.names("each.or.another", sentence))
                        .flatMap(AuthorizedInWordsDiffers::amounts)
                        .filter(tonnes -> known.stream().noneMatch(own -> own.compareTo(tonnes) == 0))
                        .forEach(tonnes -> authorized.stream().filter(own -> isSlip(tonnes, own)
                                        && amounts(remark.text()).noneMatch(named -> named.compareTo(own) == 0)).findFirst()
                                .ifPresent(own -> found.at(remark.place()).with(Quantity.of(whole(tonnes)), Quantity.of(whole(own))))));
    }

    /** In tonnes. */
    private static Stream<BigDecimal> amounts(String text) {
        return FreeText.carbon(text).stream().map(each -> each.unit().toKt(each.value()).movePointRight(FARTHEST));
    }

    private static boolean isSlip(BigDecimal told, BigDecimal own) {
        var one = whole(told).toPlainString();
        var other = whole(own).toPlainString();
        if (whole(told).scale() > 0 || whole(own).scale() > 0) {
            return false;
        }
        var digits = own.stripTrailingZeros().unscaledValue();
        if (digits.compareTo(LEAST) < 0) {
            return false; // one or two digits agree by chance
        }
        if (one.length() != other.length()) {
            return told.stripTrailingZeros().unscaledValue().equals(digits)
                    && Set.of(1, FARTHEST).contains(Math.abs(one.length() - other.length()));
        }
        for (var at = 0; at + 1 < one.length(); at++) {
            if (other.equals(one.substring(0, at) + one.charAt(at + 1) + one.charAt(at) + one.substring(at + 2))) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal whole(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    private static List<BigDecimal> amounts(List<Item> items, String line, String column) {
        return items.stream().map(item -> item.row(line).answer(ColumnKey.of(column)).orElse(null))
                .filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value())
                .filter(amount -> amount.signum() > 0).toList();
    }
}

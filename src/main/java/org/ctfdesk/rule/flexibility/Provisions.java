package org.ctfdesk.rule.flexibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Placeholder;

/** Where a claim under each provision shows, and how it is added and taken out. */
final class Provisions {
    private static final int LAST_OF_INVENTORY = 58;
    private static final int LAST_OF_DESCRIPTION = 64;
    private static final int LAST_OF_PROGRESS = 79;
    private static final int LAST_OF_MEASURES = 90;
    private static final int LAST_OF_PROJECTIONS = 102;

    private Provisions() {}

    static boolean isKnown(String provision) {
        return Provision.of(provision).isPresent();
    }

    /** True where a developing country Party claims one of them. */
    static boolean claimed(Report report, String... provisions) {
        var asked = List.of(provisions);
        return report.profile().party().developing()
                && report.claims().stream().anyMatch(claim -> asked.contains(claim.provision().strip()));
    }

    /** Why a check of claims under these paragraphs, or any, does not apply: there is none. */
    static Optional<NotApplicable> withoutClaim(Report report, String... provisions) {
        var asked = List.of(provisions);
        return report.claims().stream().anyMatch(claim -> asked.isEmpty() || asked.contains(claim.provision().strip()))
                ? Optional.empty() : Optional.of(NotApplicable.NO_CLAIM);
    }

    /** The same, and of claims that a developed country Party cannot make. */
    static Optional<NotApplicable> withoutClaimOfDeveloping(Report report) {
        return report.profile().party().developing() ? withoutClaim(report) : Optional.of(NotApplicable.DEVELOPED);
    }

    /** The documentation box of the table that a claim concerns most. */
    static Place box(String provision) {
        return box(Forms.of(form(provision)));
    }

    /** The documentation box of a form that is filled once. */
    static Place box(Form form) {
        return new Place(new TableKey(Foot.ID, form.foot()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT));
    }

    /** The documentation boxes of which one tells how a provision was applied; none where no table shows it. */
    static List<Place> boxes(String provision) {
        return switch (provision) {
            case "48", "57", "58" -> List.of(box(Summary.FORM));
            case "85" -> List.of(box(Measures.FORM));
            case "92", "95", "102" -> List.of(box(Projections.WITH_MEASURES), box(KeyIndicators.FORM), box(Assumptions.FORM));
            default -> List.of();
        };
    }

    private static String form(String provision) {
        var digits = provision.strip().replaceFirst("^\\D*(\\d{1,4}).*$", "$1");
        var paragraph = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (paragraph == 0) {
            return Description.FORM.id();
        }
        if (paragraph <= LAST_OF_INVENTORY) {
            return Summary.FORM.id();
        }
        if (paragraph <= LAST_OF_DESCRIPTION) {
            return Description.FORM.id();
        }
        if (paragraph <= LAST_OF_PROGRESS) {
            return Indicators.FORM.id();
        }
        if (paragraph <= LAST_OF_MEASURES) {
            return Measures.FORM.id();
        }
        return paragraph <= LAST_OF_PROJECTIONS ? Projections.WITH_MEASURES.id() : Description.FORM.id();
    }

    /** True where nothing is said: blank, a notation key, "n/a", or words that only keep the place. */
    static boolean saysNothing(String text) {
        return text.isBlank() || NotationKey.of(text.strip()).isPresent() || Placeholder.isOne(text) || Placeholder.isNotYet(text)
                || FreeText.isBareNotApplicable(text);
    }

    /** The last year of the tables of projections; 0 where they show none. */
    static int lastProjected(Profile profile) {
        var years = profile.periods().of(Years.PROJECTION);
        return years.isEmpty() ? 0 : years.getLast();
    }

    /** Takes the claim out. */
    static Edit without(Report report, FlexibilityClaim claim) {
        var kept = new ArrayList<>(report.claims());
        kept.remove(claim);
        return Edit.set(new ReportPart.Claims(kept));
    }

    /** Adds a claim whose statements are still to be written. */
    static Edit with(Report report, String provision) {
        var all = new ArrayList<>(report.claims());
        all.add(FlexibilityClaim.under(provision));
        return Edit.set(new ReportPart.Claims(all));
    }
}

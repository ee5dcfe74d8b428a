package org.ctfdesk.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;

/**
 * What a rule found. Data, not a sentence: the words stand in the bundle, by the rule's code and the variant.
 *
 * @param rule what found it
 * @param severity at most as grave as the rule
 * @param place the cell that it is about; of a finding at a field the cell beside which it is listed
 * @param field the claim or the field of the report profile that it is about; nothing where it is about the cell
 * @param variant which of the rule's messages tells it; "" for the only or the general one
 * @param facts what the message names besides table, row and column: answers, figures, words
 * @param remedy one edit that mends it, where there is one
 * @param folded what else was found and goes with it: it is not told by itself
 */
public record Finding(
        Rule rule, Severity severity, Place place, Optional<Field> field, String variant, List<Object> facts, Optional<Edit> remedy,
                List<Finding> folded) {
    public Finding {
        facts = List.copyOf(facts);
        folded = List.copyOf(folded);
        for (var fact : facts) {
            if (fact instanceof Edit || fact instanceof Optional || fact instanceof Severity) {
                throw new IllegalArgumentException("No fact that can be told: " + fact);
            }
        }
    }

    /** The code of the rule. */
    public String code() {
        return rule.code();
    }

    /** True where a reason of the Party can clear it: an error cannot be, unless asked "to the extent possible or available". */
    public boolean canBeExplained() {
        return severity != Severity.ERROR || rule.canBeExplained();
    }

    Finding mendedBy(Edit edit) {
        return new Finding(rule, severity, place, field, variant, facts, Optional.of(edit), folded);
    }

    /** The same, with what goes with it. */
    public Finding with(List<Finding> others) {
        return new Finding(rule, severity, place, field, variant, facts, remedy, others);
    }

    /** The same with a remedy for what is folded, too, or none. */
    public Finding mendedTogether(Optional<Edit> edit) {
        return new Finding(rule, severity, place, field, variant, facts, edit, folded);
    }

    /** True for a finding that is shown at its cell, and not at a claim or a field of the report profile. */
    public boolean isAtCell() {
        return field.isEmpty();
    }

    /** Itself and all that is folded below it. */
    public Stream<Finding> everywhere() {
        return Stream.concat(Stream.of(this), folded.stream().flatMap(Finding::everywhere));
    }

    /** True where what is folded below it is the same in other cells. */
    public boolean isGathered() {
        return !folded.isEmpty() && folded.stream().allMatch(each -> each.code().equals(code()));
    }

    /** The same without its remedy, which would break something else. */
    public Finding withoutRemedy() {
        return new Finding(rule, severity, place, field, variant, facts, Optional.empty(), folded);
    }
}

package org.ctfdesk.rule;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;

/**
 * What a rule found. Data, not a sentence: the words stand in the bundle, by code.
 *
 * @param code the rule's
 * @param place the cell that it is about
 * @param facts what the message names besides table, row and column: answers, figures, words
 * @param remedy one edit that mends it, where there is one
 */
public record Finding(String code, Severity severity, Place place, List<Object> facts, Optional<Edit> remedy) {
    public Finding {
        facts = List.copyOf(facts);
    }
}

package org.ctfdesk.rule;

import org.ctfdesk.form.Kind;

/** An option of a list as a fact of a finding: told in the reader's language, as the list offers it. */
public record ListOption(Kind.Choice list, String option) {}

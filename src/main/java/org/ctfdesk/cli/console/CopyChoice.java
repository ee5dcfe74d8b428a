package org.ctfdesk.cli.console;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What a command works with where the cells of a workbook say otherwise than the report that it carries: nothing, unless told. */
public final class CopyChoice {
    @Option(names = "--as-exported", scope = ScopeType.INHERIT,
            description = "Of a workbook that was changed since its export: takes the report as it was exported.")
    private boolean asExported;

    @Option(names = "--with-changes", scope = ScopeType.INHERIT,
            description = "Of a workbook that was changed since its export: takes what was changed, where it can be read in one way.")
    private boolean withChanges;

    boolean isAsExported() {
        return asExported;
    }

    boolean isWithChanges() {
        return withChanges;
    }
}

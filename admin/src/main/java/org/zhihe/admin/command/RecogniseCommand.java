package org.zhihe.admin.command;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import org.zhihe.casework.sameness.MissingPrints;

/** Lets matters be recognised as the same that were filed before the program could tell. */
@Singleton
class RecogniseCommand implements Command {
    private final MissingPrints missing;

    RecogniseCommand(MissingPrints missing) {
        this.missing = missing;
    }

    @Override
    public String name() {
        return "recognise";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        int made = 0;
        MissingPrints.Batch batch = missing.make(0);
        while (batch.last() > 0) {
            made += batch.made();
            batch = missing.make(batch.last());
        }
        out.println(made + " matters can be told alike from now on");
        return 0;
    }
}

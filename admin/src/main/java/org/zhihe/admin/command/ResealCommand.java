package org.zhihe.admin.command;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import org.zhihe.casework.access.Resealing;

/** Seals everything with the current data key, so that the old ones can be thrown away. */
@Singleton
class ResealCommand implements Command {
    private final Resealing resealing;

    ResealCommand(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "reseal";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        resealing.resealAll().forEach((column, count) -> out.println(column + ": " + count + " sealed anew"));
        out.println("Everything is sealed with the current data key; ZHIHE_OLD_DATA_KEYS is not needed any more.");
        return 0;
    }
}

package org.zhihe.admin.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.zhihe.admin.command.Command;
import org.zhihe.casework.evidence.EvidenceInventory;

/** Reads all evidence and says what is missing, changed, orphaned or unknown; after a restore, before anybody works. */
@Singleton
class CheckEvidenceCommand implements Command {
    static final int FLAWED = 1;
    static final int NOT_CHECKED = 2;

    private final EvidenceInventory inventory;

    CheckEvidenceCommand(EvidenceInventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public String name() {
        return "check-evidence";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        AtomicLong flaws = new AtomicLong();
        try {
            long looked = inventory.check(found -> {
                flaws.incrementAndGet();
                out.println(found.flaw().name().toLowerCase(Locale.ROOT) + " " + found.sha256());
            });
            out.printf("%d contents looked at, %d flaws%n", looked, flaws.get());
            return flaws.get() == 0 ? 0 : FLAWED;
        } catch (IOException e) {
            out.println("not checked: the store cannot be read");
            return NOT_CHECKED;
        }
    }
}

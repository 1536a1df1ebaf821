package org.zhihe.admin.audit;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.zhihe.admin.command.Command;
import org.zhihe.casework.audit.AuditVerification;
import org.zhihe.casework.audit.AuditVerifier;

/**
 * Verifies the audit chain, all of it or the links of one day; with {@code --head} also that it still has the link that
 * the log says was its head once. An account that may read is enough.
 */
@Singleton
class VerifyAuditCommand implements Command {
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    private final AuditVerification verification;

    VerifyAuditCommand(AuditVerification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        try {
            int head = arguments.indexOf("--head");
            List<String> day = head < 0 ? arguments : arguments.subList(0, head);
            AuditVerifier.Verdict verdict =
                    day.isEmpty() ? verification.everything() : verification.of(LocalDate.parse(day.get(0)));
            if (!verdict.whole()) {
                out.println("broken: " + verdict.flaw());
                return BROKEN;
            }
            if (head >= 0 && !holds(arguments.subList(head + 1, arguments.size()))) {
                out.println("broken: link " + arguments.get(head + 1) + " with this hash is not there any more");
                return BROKEN;
            }
            out.printf(
                    "whole: %d links; the last is link %d of %s with hash %s%n",
                    verdict.links(),
                    verdict.head().seq(),
                    verdict.head().day(),
                    verdict.head().hash());
            return 0;
        } catch (DateTimeParseException notADay) {
            out.println("not verified: a day is written like 2026-11-21");
            return NOT_VERIFIED;
        } catch (NumberFormatException notAHead) {
            out.println("not verified: a head is written like --head 4711 and the 64 characters of its hash");
            return NOT_VERIFIED;
        } catch (SQLException failure) {
            out.println(
                    "not verified: " + failure.getMessage().lines().findFirst().orElse(""));
            return NOT_VERIFIED;
        }
    }

    private boolean holds(List<String> head) throws SQLException {
        if (head.size() != 2 || !head.get(1).matches("[0-9a-f]{64}")) {
            throw new NumberFormatException();
        }
        return verification.holds(Long.parseLong(head.get(0)), head.get(1));
    }
}

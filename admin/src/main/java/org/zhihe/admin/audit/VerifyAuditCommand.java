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

/** Verifies the audit chain, all of it or the links of one day. An account that may read is enough. */
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
            AuditVerifier.Verdict verdict = arguments.isEmpty()
                    ? verification.everything()
                    : verification.of(LocalDate.parse(arguments.get(0)));
            if (!verdict.whole()) {
                out.println("broken: " + verdict.flaw());
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
        } catch (SQLException failure) {
            out.println(
                    "not verified: " + failure.getMessage().lines().findFirst().orElse(""));
            return NOT_VERIFIED;
        }
    }
}

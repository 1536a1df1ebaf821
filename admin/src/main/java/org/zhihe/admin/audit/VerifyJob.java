package org.zhihe.admin.audit;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.audit.AuditVerification;
import org.zhihe.casework.audit.AuditVerifier;

/** Verifies the audit chain every night. */
@Singleton
@Requires(missingProperty = CommandLine.PROPERTY)
class VerifyJob {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyJob.class);

    private final AuditVerification verification;

    VerifyJob(AuditVerification verification) {
        this.verification = verification;
    }

    @Scheduled(cron = "0 30 3 * * ?", zoneId = "Asia/Shanghai")
    void run() {
        try {
            AuditVerifier.Verdict verdict = verification.everythingEntered();
            if (verdict.whole()) {
                LOG.info("audit chain verified: {}", verdict.links());
            } else {
                LOG.error("audit chain broken: {}", verdict.flaw());
            }
        } catch (SQLException failure) {
            LOG.error("audit chain not verified", failure);
        }
    }
}

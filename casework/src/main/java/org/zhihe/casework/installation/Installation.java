package org.zhihe.casework.installation;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import org.zhihe.casework.evidence.DirectoryEvidenceStore;
import org.zhihe.casework.evidence.EvidenceStore;
import org.zhihe.casework.party.QueryCodes;

/** The beans an installation's settings become. */
@Factory
class Installation {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    QueryCodes queryCodes(@Value("${zhihe.secret}") String secret) {
        return new QueryCodes(HexFormat.of().parseHex(secret));
    }

    @Singleton
    EvidenceStore evidenceStore(@Value("${zhihe.evidence-directory}") Path directory) throws IOException {
        return new DirectoryEvidenceStore(directory);
    }
}

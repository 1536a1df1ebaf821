package org.zhihe.casework.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.MatterKind;

/** A draft that somebody has begun. */
abstract class BegunDraft extends CaseworkTest {
    static final String SECRET_WORDS = "只有本人知道的经过";

    final DraftDesk desk = the(DraftDesk.class);
    final DraftLinks links = the(DraftLinks.class);
    final DraftOwner browser = someBrowser();
    final String formKey = UUID.randomUUID().toString();

    static DraftOwner someBrowser() {
        return new DraftOwner(null, Tokens.fresh(), "network " + UUID.randomUUID());
    }

    static DraftOwner someAccount() {
        AccountHolder holder = the(TestAccounts.class).holder();
        return new DraftOwner(holder.id(), "", "198.51.100.7");
    }

    DraftText text(String answers, int version, int page) {
        return new DraftText(formKey, MatterKind.COMPLAINT, "题目", answers, version, page);
    }

    DraftKept begun() {
        return desk.keep(browser, text(SECRET_WORDS, DraftText.NONE, 1));
    }

    static void attach(String formKey) {
        try {
            the(Uploads.class).add(formKey, EvidencePurpose.OTHER, "照片.txt", new ByteArrayInputStream("x".getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.zhihe.casework.entrustment;

import jakarta.inject.Singleton;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.document.LetterKind;
import org.zhihe.casework.document.Numbers;

/** What a letter to the court refers to. */
@Singleton
class ReturnLetters {
    private final Agreements agreements;
    private final Numbers numbers;
    private final Clocks clocks;

    ReturnLetters(Agreements agreements, Numbers numbers, Clocks clocks) {
        this.agreements = agreements;
        this.numbers = numbers;
        this.clocks = clocks;
    }

    String next(Officer officer) {
        return numbers.letter(
                LetterKind.ENTRUSTMENT_REPORT, officer.bodyId(), clocks.today().getYear());
    }

    String agreement(long matterId) {
        return agreements
                .latestOfMatter(matterId)
                .map(MediationAgreement::number)
                .orElseThrow();
    }
}

package org.zhihe.casework.consultation;

import jakarta.inject.Singleton;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.document.LetterKind;
import org.zhihe.casework.document.Numbers;

/** Numbers of the letters that go out. */
@Singleton
class Letters {
    private final Numbers numbers;
    private final Clocks clocks;

    Letters(Numbers numbers, Clocks clocks) {
        this.numbers = numbers;
        this.clocks = clocks;
    }

    String next(Officer officer) {
        return numbers.letter(
                LetterKind.CONSULTATION, officer.bodyId(), clocks.today().getYear());
    }
}

package org.zhihe.casework;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** One transaction around whatever a test does. */
@Singleton
public class Together {
    @Transactional
    public <T> T run(Supplier<T> work) {
        return work.get();
    }
}

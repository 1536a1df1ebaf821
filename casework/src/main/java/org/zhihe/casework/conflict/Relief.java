package org.zhihe.casework.conflict;

/** Takes a matter from somebody who has to keep away from it, back to the desk it came from. */
public interface Relief {
    void relieve(long matterId, long staffId);
}

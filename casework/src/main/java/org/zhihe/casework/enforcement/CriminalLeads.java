package org.zhihe.casework.enforcement;

/** What a case has to know of the leads that its body sends to the police. */
public interface CriminalLeads {
    /** Whether the body has begun to transfer this matter as a crime, and the police have not said no. */
    boolean underWay(long matterId, long bodyId);
}

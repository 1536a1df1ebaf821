/** Who must keep away from a matter, and how a member of staff who is a party to it is recognised. */
package org.zhihe.casework.conflict;

/** The ledger of transfers, the list for the joint conference, and what is watched jointly. */
package org.zhihe.admin.ledger;

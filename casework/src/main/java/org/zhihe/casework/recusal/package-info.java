/** What staff do about recusals: ask for their own, decide a colleague's, lift one. */
package org.zhihe.casework.recusal;

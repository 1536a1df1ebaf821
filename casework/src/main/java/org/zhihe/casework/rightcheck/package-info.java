/** What an officer found when looking up in a register whether the right the matter is about is in force. */
package org.zhihe.casework.rightcheck;

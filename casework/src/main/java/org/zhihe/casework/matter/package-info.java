/** The numbered file that links everything: its status, timeline, clocks and who has it. */
package org.zhihe.casework.matter;

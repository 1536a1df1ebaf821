/** What the one who was served thinks of it in the end (国办发〔2019〕51号: five levels, one rating a matter, bad ones are called back). */
package org.zhihe.casework.feedback;

/** Links of the newest version that differ in kind, by what they stand for. */
export const VECTORS = {
  'a person through a client in a vendor cloud':
    'MAA:1.1/TR:R/AC:P/CL:V/SV:P/ID:1/RE:Y/TL:O/EX:W/DS:S/IM:C/CU:H/MD:N/AP:T/AS:DC/PO:S',
  'a service inside a mesh':
    'MAA:1.1/TR:R/AC:S/BE:I/CL:O/SV:T/TE:1/ID:1/RE:Y/TL:E/EX:S/DS:N/IM:S/CU:M/MD:N/WI:A/PR:C/AP:T/AS:DGMKB/PO:R',
  'a pipeline at the server of a partner':
    'MAA:1.1/TR:R/AC:S/BE:I/CL:O/SV:P/ID:C/RE:Y/TL:O/EX:S/DS:N/IM:C/CU:H/MD:N/WI:P/PR:N/AP:T/AS:DW/PO:S',
  'a blocked design with contradictions':
    'MAA:1.1/TR:R/AC:A/BE:W/CL:V/SV:P/ID:C/RE:N/TL:F/EX:W/DS:M/IM:K/CU:S/MD:T/WI:N/PR:N/AP:C/PO:S',
  'a local process': 'MAA:1.1/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S',
  'nothing known':
    'MAA:1.1/TR:X/AC:X/BE:X/CL:X/SV:X/TE:X/ID:X/RE:X/TL:X/EX:X/DS:X/IM:X/CU:X/MD:X/WI:X/PR:X/AP:X/AS:X/PO:X',
} as const;

export const PERSON = VECTORS['a person through a client in a vendor cloud'];
export const STDIO = VECTORS['a local process'];
export const BLOCKED = VECTORS['a blocked design with contradictions'];

/**
 * Which framework entries each kind of measure addresses: row id to references, in the order of the frameworks.
 * The mapping is our own analysis; no publisher maps MCP controls. A reference stands for one entry of
 * `framework-entries.ts` and is unique across frameworks. A row claims only what every control that names it does.
 */
export const alignmentRows = {
  'user-sign-in':
    'ASI03, NHI10:2025, Tenet 6, ID-SEG-REC-4, MCP07:2025, PR.AA-03, PR.AA-05, AC-3, IA-2, IA-13, A.5.15, A.8.5, MCP-AUTH standards',
  pkce: 'ASI03, NHI4:2025, Tenet 6, MCP07:2025, PR.AA-03, PR.AA-04, IA-13, SC-23, A.8.5, A.8.26, MCP-AUTH PKCE, T1528',
  'machine-grant':
    'ASI03, NHI4:2025, NHI9:2025, Tenet 3, ID-SEG-REC-3, MCP07:2025, PR.AA-03, PR.AA-05, AC-3, IA-9, IA-13(3), A.5.16, A.8.5, MCP-EXT cc',
  'client-key-proof':
    'ASI03, NHI2:2025, NHI4:2025, Tenet 6, MCP01:2025, MCP07:2025, PR.AA-01, PR.AA-03, IA-5(2), IA-5(7), IA-9, A.5.17, A.8.5, A.8.24',
  'server-discovery': 'ASI07, Tenet 6, MCP07:2025, PR.AA-03, IA-13, A.8.5, MCP-AUTH PRM',
  'audience-binding':
    'ASI03, ASI08, NHI4:2025, NHI9:2025, Tenet 3, Tenet 6, MCP01:2025, MCP07:2025, PR.AA-04, PR.AA-05, AC-3, IA-13(2), IA-13(3), A.8.3, A.8.5, MCP-AUTH resource, MCP-AUTH audience, T1550.001',
  'no-passthrough':
    'ASI03, ASI07, NHI4:2025, NHI9:2025, Tenet 3, MCP01:2025, MCP07:2025, PR.AA-04, PR.AA-05, AC-3, AC-4, AU-10, IA-13(2), A.8.3, MCP-AUTH audience, MCP-AUTH passthrough, T1550.001',
  'issuer-validation':
    'ASI03, ASI07, NHI4:2025, Tenet 6, MCP07:2025, PR.AA-04, IA-13(2), SC-23(5), A.8.5, MCP-AUTH PRM, MCP-AUTH iss, T1557',
  'client-registration': 'ASI03, MCP07:2025, PR.AA-01, IA-4, A.5.16',
  'scope-min-stepup':
    'ASI02, ASI03, NHI5:2025, Tenet 3, Tenet 4, MCP02:2025, PR.AA-05, AC-3, AC-6, IA-11, A.5.15, A.5.18, A.8.3, MCP-AUTH step-up, MCP-SEC scope',
  'human-consent':
    'ASI03, ASI09, NHI3:2025, MCP07:2025, PR.AA-02, PR.AA-05, AC-3, IA-2, A.5.15, MCP-SEC consent, T1528, T1671',
  'refresh-rotation':
    'ASI03, NHI3:2025, NHI7:2025, Tenet 3, MCP01:2025, PR.AA-01, DE.CM-09, IA-5, IA-13(3), A.5.17, MCP-AUTH refresh, T1528, T1671',
  'short-ttl':
    'ASI03, ASI10, NHI7:2025, Tenet 3, ID-SEG-REC-2, MCP01:2025, MCP02:2025, PR.AA-01, PR.AA-05, AC-12, IA-5, IA-13(3), A.5.17, A.8.5, MCP-AUTH short-lived, T1528',
  'sender-constrained':
    'ASI03, ASI07, NHI2:2025, NHI3:2025, NHI4:2025, Tenet 6, ID-SEG-REC-2, MCP01:2025, MCP07:2025, PR.AA-03, PR.AA-04, IA-5(10), IA-9, SC-23, A.8.5, A.8.24, T1528, T1550.001',
  'token-exchange-act':
    'ASI03, ASI07, ASI08, NHI9:2025, NHI10:2025, Tenet 3, Tenet 4, ID-SEG-REC-4, ID-SEG-REC-5, MCP07:2025, MCP08:2025, PR.AA-04, DE.AE-03, AC-3, AU-10, IA-13(3), A.5.15, A.8.15, MCP-AUTH passthrough, T1550.001',
  'scope-attenuation':
    'ASI03, ASI08, NHI5:2025, Tenet 3, ID-SEG-REC-5, MCP02:2025, PR.AA-05, AC-3, AC-6, A.5.15, A.8.3',
  'human-approval': 'ASI01, ASI02, ASI09, PR.AA-05, AC-3, AC-5, IA-11, A.5.3, A.8.2',
  'revocation-caep':
    'ASI03, ASI08, ASI10, NHI1:2025, NHI3:2025, NHI7:2025, Tenet 6, PA, MCP01:2025, PR.AA-01, RS.MI-01, AC-2(3), AC-3(8), AC-12, IA-5(2), IA-13(3), A.5.18, T1671',
  'browser-token-custody': 'ASI03, NHI2:2025, MCP01:2025, PR.DS-10, IA-5(6), A.5.17, A.8.26, T1528',
  'browser-origins': 'PR.PS-01, AC-4, A.8.9, A.8.26',
  'spiffe-attestation':
    'ASI03, ASI07, ASI10, NHI2:2025, NHI4:2025, NHI9:2025, Tenet 4, Tenet 5, Tenet 6, ID-SEG-REC-2, ID-SEG-REC-3, MCP07:2025, PR.AA-01, PR.AA-02, PR.AA-03, IA-3(4), IA-4, IA-5(10), IA-9, A.5.16, A.8.5, T1078.004',
  'mtls-rotation':
    'ASI03, ASI07, NHI4:2025, NHI7:2025, Tenet 2, Tenet 6, ID-SEG-REC-1, ID-SEG-REC-2, MCP07:2025, PR.AA-03, PR.DS-02, IA-3(1), IA-5(2), IA-9, SC-8(1), SC-12, SC-17, SC-23(5), A.8.20, A.8.24, T1649, T1557',
  'forwarded-identity': 'ASI03, ASI07, NHI4:2025, Tenet 2, MCP07:2025, PR.AA-04, IA-9, SC-7, A.8.5, A.8.20',
  'server-tls': 'ASI07, Tenet 2, ID-SEG-REC-1, PR.DS-02, SC-8(1), SC-23(5), A.8.20, A.8.24, T1557',
  'id-jag-ema':
    'ASI03, ASI09, NHI1:2025, NHI3:2025, NHI4:2025, Tenet 4, PE, PEP, ID-SEG-REC-4, MCP07:2025, MCP09:2025, PR.AA-01, PR.AA-04, PR.AA-05, AC-2, IA-2, IA-8, IA-13, IA-13(2), A.5.15, A.5.16, A.5.18, MCP-EXT ema',
  'wif-claims':
    'ASI03, ASI04, NHI4:2025, NHI5:2025, NHI6:2025, Tenet 4, Tenet 6, MCP02:2025, MCP07:2025, PR.AA-04, PR.AA-05, AC-3, IA-5(9), IA-8, IA-13(2), A.5.15, A.8.5, T1078.004, T1484.002',
  'platform-identity':
    'ASI03, NHI2:2025, NHI4:2025, NHI7:2025, Tenet 6, ID-SEG-REC-2, MCP01:2025, MCP07:2025, PR.AA-01, PR.AA-03, IA-5(7), IA-9, A.5.16, A.8.5, T1552.001',
  'federated-accounts': 'ASI03, Tenet 6, MCP07:2025, PR.AA-01, PR.AA-04, IA-4, IA-8, IA-13, A.5.16, A.8.5',
  'trust-bundle-federation':
    'ASI03, ASI07, NHI4:2025, NHI6:2025, Tenet 2, Tenet 6, ID-SEG-REC-2, MCP07:2025, PR.AA-03, PR.AA-04, IA-5(14), SC-17, SC-23(5), A.8.24, T1484.002',
  'issuer-key-protection': 'ASI03, Tenet 6, MCP07:2025, PR.AA-04, IA-13, IA-13(1), SC-12, A.8.24, T1606',
  'identity-isolation':
    'ASI03, ASI06, ASI08, Tenet 1, Tenet 3, MCP07:2025, MCP10:2025, PR.AA-05, PR.IR-01, AC-3, AC-4, A.5.16, A.8.3',
  'secret-free-storage': 'ASI03, NHI2:2025, MCP01:2025, PR.AA-01, PR.DS-01, IA-5(6), IA-5(7), A.5.17, T1528, T1552.001',
  'client-config-integrity': 'ASI07, Tenet 2, MCP07:2025, PR.PS-01, PR.IR-01, AC-3, CM-7, SC-7, A.8.9, A.8.20',
  sandboxing: 'ASI02, ASI04, ASI05, MCP04:2025, MCP05:2025, PR.IR-01, AC-6, CM-7, SC-39, A.8.3',
  'jit-credentials':
    'ASI02, ASI03, ASI10, NHI5:2025, NHI7:2025, Tenet 3, Tenet 4, MCP01:2025, MCP02:2025, PR.AA-01, PR.AA-05, AC-2, AC-6, IA-5(10), IA-13(3), A.5.18, A.8.2',
  'runtime-policy':
    'ASI01, ASI02, ASI03, NHI5:2025, Tenet 4, Tenet 6, PE, PEP, ID-SEG-REC-3, ID-SEG-REC-5, MCP02:2025, MCP07:2025, PR.AA-05, AC-3, AC-24, AC-25, A.5.15, A.8.3',
  'per-tool-authz':
    'ASI01, ASI02, NHI5:2025, Tenet 1, Tenet 3, ID-SEG-REC-5, MCP02:2025, MCP07:2025, MCP10:2025, PR.AA-05, PR.IR-01, AC-3, AC-4, AC-6, CM-7, A.8.2, A.8.3, A.8.12',
  'gateway-pep':
    'ASI02, ASI07, ASI08, NHI5:2025, PE, PA, PEP, ID-SEG-REC-3, MCP07:2025, MCP08:2025, MCP09:2025, PR.PS-04, PR.IR-01, AC-3, AC-25, AU-12, SC-7, A.8.15, A.8.20',
  'abuse-limits': 'ASI02, ASI08, PR.IR-01, A.8.20',
  'egress-restriction':
    'ASI02, ASI05, ASI08, Tenet 2, PEP, MCP05:2025, MCP10:2025, PR.IR-01, AC-4, SC-7, SC-7(5), A.8.12, A.8.20, A.8.22, MCP-SEC ssrf, T1552.005',
  'correlated-audit':
    'ASI03, ASI08, ASI10, NHI9:2025, NHI10:2025, Tenet 7, MCP08:2025, PR.PS-04, DE.CM-09, DE.AE-03, AC-6(9), AU-3, AU-10, AU-12, A.8.15, A.8.16',
  'log-redaction': 'NHI2:2025, MCP01:2025, MCP10:2025, PR.DS-01, IA-5(6), A.8.12, A.8.15, T1552.001',
  'key-rotation': 'ASI03, NHI7:2025, MCP01:2025, PR.AA-01, IA-5, SC-12, A.5.17, A.8.24, T1528',
  'nhi-inventory':
    'ASI03, ASI04, ASI10, NHI1:2025, NHI9:2025, NHI10:2025, Tenet 1, Tenet 5, MCP09:2025, ID.AM-02, ID.AM-04, PR.AA-01, AC-2, AC-2(3), CM-8, IA-4, A.5.9, A.5.16, A.5.18',
  'server-provenance':
    'ASI02, ASI04, NHI3:2025, MCP03:2025, MCP04:2025, MCP09:2025, PR.PS-05, CM-14, SI-7, SR-4, SR-11, A.5.19, A.5.21, T1199, T1195.001',
} as const;

export type AlignmentRowInWork = keyof typeof alignmentRows;
